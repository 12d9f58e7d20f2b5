/** How names begin, folded, of offices, schools and firms: `Trạm Y tế`, `Trường THCS`. */
const BODIES =
  /^(?:truong|tram|cong ty|ubnd|uy ban|mttq|hoi |doan |phong |benh vien|ngan hang|htx|hop tac xa|doanh nghiep|cua hang|nha may|xi nghiep)/;

/** Whether a folded name is that of an office, a school or a firm, which is no place. */
export function isBody(folded: string): boolean {
  return BODIES.test(folded);
}
