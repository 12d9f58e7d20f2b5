import { type Chart, specOf } from '@ketnap/charts';
import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import { fontsReady } from './fonts.ts';
import { harmless } from './page-spec.ts';
import { refusingLoader } from './refusing-loader.ts';

/** A picture is put on paper: it is drawn on white, whatever the screen's theme. */
const GROUND = '#ffffff';
const INK = '#23272e';

const FONT = "12px 'Be Vietnam Pro', sans-serif";
const LINE = 18;
const MARGIN = 12;

/**
 * The chart with title and subtitle as an SVG text.
 *
 * @param chart of the light theme
 * @param foot lines that stand beneath, so that it is never without its caveats and what it is about
 */
export async function toSvg(chart: Chart, foot: readonly string[]): Promise<string> {
  const svg = await withView(chart, (view) => view.toSVG());
  const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
  const lines = wrapped(foot, width - 2 * MARGIN);
  const full = height + footerHeight(lines);
  const texts = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${height + (index + 1) * LINE}" fill="${INK}" font-family="'Be Vietnam Pro', sans-serif" font-size="12">${escaped(line)}</text>`,
  );
  return svg
    .replace(/ height="[\d.]+"/, ` height="${full}"`)
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${width} ${full}"`)
    .replace(/>/, `><rect width="${width}" height="${full}" fill="${GROUND}"/>`)
    .replace(/<\/svg>\s*$/, `${texts.join('')}</svg>`);
}

/** The same as a PNG, twice as fine as a screen. */
export async function toPng(drawn: Chart, foot: readonly string[], scale = 2): Promise<Blob> {
  const chart = await withView(drawn, (view) => view.toCanvas(scale));
  const lines = wrapped(foot, chart.width / scale - 2 * MARGIN);
  const canvas = document.createElement('canvas');
  canvas.width = chart.width;
  canvas.height = chart.height + footerHeight(lines) * scale;
  const context = canvas.getContext('2d')!;
  context.fillStyle = GROUND;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(chart, 0, 0);
  context.scale(scale, scale);
  context.font = FONT;
  context.fillStyle = INK;
  lines.forEach((line, index) =>
    context.fillText(line, MARGIN, chart.height / scale + (index + 1) * LINE),
  );
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('toBlob'))), 'image/png'),
  );
}

async function withView<Result>(
  chart: Chart,
  use: (view: View) => Promise<Result>,
): Promise<Result> {
  await fontsReady();
  const { spec: vega } = compile({
    ...structuredClone(harmless(specOf(chart))),
    padding: MARGIN,
    background: GROUND,
  });
  const view = new View(parse(vega, {}, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    loader: refusingLoader,
  });
  try {
    return await use(view);
  } finally {
    view.finalize();
  }
}

function footerHeight(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : lines.length * LINE + MARGIN;
}

/** Breaks lines between words so that none is wider than the picture. */
function wrapped(lines: readonly string[], width: number): string[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = FONT;
  return lines.flatMap((line) => {
    const broken = [''];
    for (const word of line.split(' ')) {
      const longer = `${broken.at(-1)} ${word}`.trimStart();
      if (broken.at(-1) !== '' && context.measureText(longer).width > width) broken.push(word);
      else broken[broken.length - 1] = longer;
    }
    return broken;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
