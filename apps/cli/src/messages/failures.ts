import { KetnapError, type Message } from '@ketnap/core';

const COMMANDS = 'start, read, check, compute, explain, notebook, freeze, bridge';
const EXAMPLE = '\'{"term":"2015-2020"}\'';

/** Why a command line could not be carried out. */
export const failureWords = {
  unknownCommand: (name: string): Message => ({
    vi: `Không có lệnh "${name}"; các lệnh: ${COMMANDS}. Xem thêm: ketnap --help`,
    en: `There is no command "${name}"; the commands are: ${COMMANDS}. See: ketnap --help`,
  }),
  unknownOption: (name: string): Message => ({
    vi: `Không có tùy chọn "${name}"; thêm --help sau lệnh để xem các tùy chọn.`,
    en: `There is no option "${name}"; add --help to the command to see its options.`,
  }),
  missingArgument: (name: string): Message => ({
    vi: `Thiếu <${name}>; thêm --help sau lệnh để xem cách dùng.`,
    en: `<${name}> is missing; add --help to the command to see how it is used.`,
  }),
  missingOption: (option: string): Message => ({
    vi: `Thiếu tùy chọn "${option}"; thêm --help sau lệnh để xem cách dùng.`,
    en: `The option "${option}" is missing; add --help to the command to see how it is used.`,
  }),
  missingValue: (option: string): Message => ({
    vi: `Tùy chọn "${option}" cần một giá trị.`,
    en: `The option "${option}" needs a value.`,
  }),
  readInto: {
    vi: '(Thêm vào bộ dữ liệu đã có: --into <thư mục>.)',
    en: '(To add to a dataset that is there: --into <folder>.)',
  },
  excessArguments: {
    vi: 'Có thừa tham số; thêm --help sau lệnh để xem cách dùng.',
    en: 'There are too many arguments; add --help to the command to see how it is used.',
  },
  badCommandLine: (word: string, reason: string): Message => ({
    vi: `Dòng lệnh không hợp lệ${word && `, ở chỗ "${word}"`}; thêm --help sau lệnh để xem cách dùng.`,
    en: `The command line is not valid: ${reason}`,
  }),
  unexpected: (reason: Message): Message => ({
    vi: `Không thực hiện được: ${reason.vi}.`,
    en: `This could not be done: ${reason.en}.`,
  }),
  badChoice: (option: string, received: string, choices: readonly string[]): Message => ({
    vi: `Tùy chọn "${option}" phải là một trong: ${choices.join(', ')}; giá trị nhận được: "${received}".`,
    en: `The option "${option}" must be one of: ${choices.join(', ')}; received "${received}".`,
  }),
  badNumber: (option: string, received: string, from: number, to: number): Message => ({
    vi: `Tùy chọn "${option}" phải là số nguyên từ ${from} đến ${to}; giá trị nhận được: "${received}".`,
    en: `The option "${option}" must be a whole number from ${from} to ${to}; received "${received}".`,
  }),
  badJson: (received: string): Message => ({
    vi: `Các tùy chọn phải là JSON, ví dụ ${EXAMPLE}; giá trị nhận được: ${received}`,
    en: `The options must be JSON, for example ${EXAMPLE}; received: ${received}`,
  }),
};

/** Why the page cannot be served. */
export const serverErrors = {
  notBuilt: (): KetnapError =>
    new KetnapError('page_not_built', {
      vi: 'Trang chưa được biên dịch; hãy chạy "npm run build" trước.',
      en: 'The page has not been built; run "npm run build" first.',
    }),
  portTaken: (port: number): KetnapError =>
    new KetnapError('port_taken', {
      vi: `Cổng ${port} đang bận; hãy chọn cổng khác bằng --port, hoặc bỏ --port để tự tìm cổng trống.`,
      en: `Port ${port} is taken; choose another with --port, or leave --port out to have a free one found.`,
    }),
  portForbidden: (port: number): KetnapError =>
    new KetnapError('port_forbidden', {
      vi: `Không có quyền dùng cổng ${port}; hãy chọn cổng từ 1024 trở lên.`,
      en: `There is no permission to use port ${port}; choose one from 1024 on.`,
    }),
  noFreePort: (from: number, to: number): KetnapError =>
    new KetnapError('no_free_port', {
      vi: `Các cổng từ ${from} đến ${to} đều bận; hãy chọn cổng khác bằng --port.`,
      en: `All ports from ${from} to ${to} are taken; choose another with --port.`,
    }),
};
