import { describe, expect, it } from 'vitest';
import { Memory } from './memory.ts';

describe('Memory', () => {
  const counted = (): { find: () => number; memory: Memory } => {
    let count = 0;
    return { find: () => ++count, memory: new Memory() };
  };

  it('finds a thing out once for all that it hangs on', () => {
    const { find, memory } = counted();
    const [one, other, part] = [{}, {}, {}];
    expect(memory.recall(one, 'size', ['a', part], find)).toBe(1);
    expect(memory.recall(one, 'size', ['a', part], find)).toBe(1);
    expect(memory.recall(one, 'size', ['b', part], find)).toBe(2);
    expect(memory.recall(one, 'size', ['a', {}], find)).toBe(3);
    expect(memory.recall(one, 'size', ['a'], find)).toBe(4);
    expect(memory.recall(one, 'width', ['a', part], find)).toBe(5);
    expect(memory.recall(other, 'size', ['a', part], find)).toBe(6);
  });

  it('keeps the latest findings, in the order in which they were asked for', () => {
    const { find, memory } = counted();
    const thing = {};
    const of = (by: string): number => memory.recall(thing, 'size', [by], find);
    expect(['a', 'b', 'c', 'a', 'd', 'a', 'b'].map(of)).toEqual([1, 2, 3, 1, 4, 1, 5]);
  });

  it('remembers null, too', () => {
    const { memory } = counted();
    const thing = {};
    expect(memory.recall(thing, 'size', [], () => null)).toBeNull();
    expect(memory.recall(thing, 'size', [], () => 1)).toBeNull();
  });
});
