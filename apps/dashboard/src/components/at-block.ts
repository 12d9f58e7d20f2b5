/** Frames for which a block is waited for: it may still be computed. */
const PATIENCE = 300;

/** Leads to a block of the notebook once it stands. */
export async function atBlock(id: string): Promise<void> {
  for (let frame = 0; frame < PATIENCE; frame++) {
    const block = document.getElementById(`b-${id}`);
    if (block) {
      block.scrollIntoView({ block: 'center' });
      block.focus({ preventScroll: true });
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}
