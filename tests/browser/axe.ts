import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds, by all its rules, on the whole page or in one part of it. */
export async function axeFindings(page: Page, part = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include(part);
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
