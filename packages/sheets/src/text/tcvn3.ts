/**
 * What fonts of TCVN3 (ABC: .VnTime and the like) show for letters of windows-1252. Capitals with a tone
 * have no code of their own: they were typed small and shown by a font of capitals (.VnTimeH), so they
 * come out small. Source: TCVN 5712:1993, VN3.
 */
const TYPED = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const SHOWN = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...TYPED].map((typed, i) => [typed, [...SHOWN][i]!]),
);

/** The text as its TCVN3 font showed it. */
export function fromTcvn3(text: string): string {
  return [...text].map((letter) => LETTERS.get(letter) ?? letter).join('');
}
