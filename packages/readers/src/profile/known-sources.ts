import type { NewSource } from './profile.ts';

/** A source as offices call it. */
export interface KnownSource extends NewSource {
  /** Heads that mean it, folded. */
  readonly words: RegExp;
  /** What its column holds: ticks, or words that tell it: the sex, an ethnic group, a religion. */
  readonly tells: 'tick' | 'sex' | 'ethnic' | 'religion';
}

const source = (
  source_id: string,
  label_vi: string,
  label_en: string,
  words: RegExp,
  more: Partial<Pick<KnownSource, 'column' | 'value' | 'sensitive' | 'tells'>> = {},
): KnownSource => ({
  source_id,
  label_vi,
  label_en,
  column: source_id,
  value: 'yes',
  sensitive: false,
  words,
  tells: 'tick',
  ...more,
});

/** The sources that offices list, in the order in which forms have them. */
export const knownSources: readonly KnownSource[] = [
  source(
    'women',
    'Phụ nữ',
    'Women',
    /^(nu|phu nu|la nu|dang vien nu|gioi tinh( (nu|nam nu|nu nam))?|phai( nu)?|nam nu)$/,
    {
      column: 'sex',
      value: 'female',
      tells: 'sex',
    },
  ),
  source('men', 'Nam', 'Men', /^(nam|la nam)$/, { column: 'sex', value: 'male', tells: 'sex' }),
  source(
    'youth_union',
    'Đoàn viên thanh niên',
    'Youth-union members',
    /^(la )?(doan vien|dvtn|dv (tncs|tn)|doan vien (tncs|thanh nien|tn)( cong san)?( hcm| ho chi minh)?|doan vien doan.*|doan tn|doan thanh nien|tncs( hcm)?|thanh nien)$/,
  ),
  source(
    'ethnic_minority',
    'Dân tộc thiểu số',
    'Ethnic minorities',
    /^(la )?(nguoi )?((db )?dtts|dbdtts|dong bao (dtts|dan toc( thieu so)?)|dan toc|dan toc thieu so|dan toc it nguoi|nguoi dan toc)$/,
    { sensitive: true, tells: 'ethnic' },
  ),
  source(
    'religious',
    'Người theo tôn giáo',
    'Religious people',
    /^(la )?(nguoi )?(ton giao|theo (ton giao|dao)|co (dao|ton giao)|tin do ton giao|dong bao co dao)$/,
    { sensitive: true, tells: 'religion' },
  ),
  source(
    'demobilised_soldier',
    'Bộ đội xuất ngũ',
    'Demobilised soldiers',
    /^(bo doi|quan nhan|bd|qn) (xuat ngu|phuc vien)$|^(bdxn|qnxn|xuat ngu)$/,
  ),
  source(
    'mobile_militia',
    'Dân quân cơ động',
    'Mobile militia',
    /^(dan quan( co dong| thuong truc| tu ve)?|dqcd|dq co dong|dqtv)$/,
  ),
  source(
    'business_owner',
    'Chủ doanh nghiệp tư nhân',
    'Private business owners',
    /^chu (doanh nghiep|dn)( tu nhan| tn)?( va .*)?$|^chu dntn$/,
  ),
  source(
    'civil_servant',
    'Cán bộ, công chức, viên chức',
    'Civil servants',
    /^(can bo( cong chuc)?|cong chuc|cbcc|cb cc|can bo cong chuc( vien chuc)?|cbccvc|ccvc|cc vc|cong chuc vien chuc|vien chuc)$/,
  ),
  source(
    'worker',
    'Công nhân, người lao động',
    'Workers',
    /^(cong nhan|nguoi lao dong|cong nhan( va)? (nguoi )?lao dong|cnld|cn ld|lao dong)$/,
  ),
  source('farmer', 'Nông dân', 'Farmers', /^(nong dan|nong lam ngu.*)$/),
  source(
    'student',
    'Học sinh, sinh viên',
    'Students',
    /^(hoc sinh( sinh vien)?|sinh vien|hssv|hs sv)$/,
  ),
  source('teacher', 'Giáo viên', 'Teachers', /^(giao vien|nha giao|giang vien( giao vien)?)$/),
  source(
    'soldier',
    'Quân đội, công an',
    'Soldiers and police',
    /^(quan doi|cong an|quan doi cong an|luc luong vu trang|llvt|bo doi)$/,
  ),
  source(
    'respected_person',
    'Người có uy tín',
    'People of standing',
    /^(nguoi )?(co )?uy tin( trong cong dong)?$|^gia lang$/,
  ),
  source('readmitted', 'Kết nạp lại', 'Readmitted', /^(duoc )?ket nap lai$/),
];
