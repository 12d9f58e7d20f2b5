/** The last day of districts, and the day the new communes began: printed. */
const LAST_DAY = '2025-06-30';
const NEW_DAY = '2025-07-01';

export const DISTRICT = 'dak-to';

/** Names and codes printed; `code` and the new commune by Resolution of 2025. */
const communes = [
  ['tt-dak-to', 'Thị trấn Đăk Tô', '23401', 'dak-to-2025'],
  ['dien-binh', 'Xã Diên Bình', '23440', 'dak-to-2025'],
  ['tan-canh', 'Xã Tân Cảnh', '23437', 'dak-to-2025'],
  ['kon-dao', 'Xã Kon Đào', '23434', 'kon-dao-2025'],
  ['dak-tram', 'Xã Đăk Trăm', '23430', 'kon-dao-2025'],
  ['po-ko', 'Xã Pô Kô', '23443', 'dak-to-2025'],
  ['ngok-tu', 'Xã Ngọk Tụ', '23428', 'ngok-tu-2025'],
  ['dak-ro-nga', 'Xã Đăk Rơ Nga', '23427', 'ngok-tu-2025'],
  ['van-lem', 'Xã Văn Lem', '23431', 'kon-dao-2025'],
];

const newCommunes = [
  ['dak-to-2025', 'Xã Đăk Tô', '23401'],
  ['kon-dao-2025', 'Xã Kon Đào', '23430'],
  ['ngok-tu-2025', 'Xã Ngọk Tụ', '23428'],
];

/** Ids of the nine communes, in the order of all tables. */
export const communeIds = communes.map(([id]) => String(id));

export const units = [
  { unit_id: DISTRICT, name: 'Huyện Đăk Tô', level: 'district', valid_to: LAST_DAY },
  ...communes.map(([unit_id, name, code]) => ({
    unit_id,
    name,
    level: 'commune',
    parent_id: DISTRICT,
    code,
    valid_to: LAST_DAY,
  })),
  { unit_id: 'quang-ngai', name: 'Tỉnh Quảng Ngãi', level: 'province', valid_from: NEW_DAY },
  ...newCommunes.map(([unit_id, name, code]) => ({
    unit_id,
    name,
    level: 'commune',
    parent_id: 'quang-ngai',
    code,
    valid_from: NEW_DAY,
  })),
];

export const successions = communes.map(([from_unit_id, , , to_unit_id]) => ({
  from_unit_id,
  to_unit_id,
  effective_on: NEW_DAY,
  share: 1,
}));
