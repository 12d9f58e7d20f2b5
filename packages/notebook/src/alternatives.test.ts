import { describe, expect, it } from 'vitest';
import { chooseAlternatives, referencesIn } from './alternatives.ts';

const known = (reference: string): boolean => reference.startsWith('known');

describe('chooseAlternatives', () => {
  it.each([
    ['no parts at all', 'no parts at all'],
    ['a[[, {{known}}]].', 'a, {{known}}.'],
    ['a[[, {{missing}}]].', 'a.'],
    ['[[{{missing}}||{{known}}||always]]', '{{known}}'],
    ['[[{{missing}}||always]]', 'always'],
    ['[[{{known}} of {{missing}}||none]]', 'none'],
    ['[[{{known/a}} of {{known/b}}||none]]', '{{known/a}} of {{known/b}}'],
    ['[[{{missing}}]] and [[{{known}}]]', ' and {{known}}'],
    ['[[two\n\nparagraphs]]', 'two\n\nparagraphs'],
    ['a [link](https://x.vn) and [[never closed', 'a [link](https://x.vn) and [[never closed'],
  ])('%j reads %j', (text, read) => expect(chooseAlternatives(text, known)).toBe(read));

  it('takes what stands in a figure for a figure, and not for a part of the text', () => {
    const asked: string[] = [];
    const text = chooseAlternatives('[[$1 {{trend/admitted?@period=2018}} $&]]', (reference) => {
      asked.push(reference);
      return true;
    });
    expect(text).toBe('$1 {{trend/admitted?@period=2018}} $&');
    expect(asked).toEqual(['trend/admitted?@period=2018']);
  });
});

describe('referencesIn', () => {
  it('gives what stands between each pair of double braces', () => {
    expect(referencesIn('{{a}} of {{ b }} and {c} {{}}')).toEqual(['a', ' b ', '']);
  });
});
