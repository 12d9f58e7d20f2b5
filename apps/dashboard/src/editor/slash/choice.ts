import type { Message } from '@ketnap/core';
import type { Block, FigureChoice } from '@ketnap/notebook';

/** A line of the menu: a figure to be put into the text, or a block. */
export type Choice =
  | {
      readonly kind: 'figure';
      readonly key: string;
      readonly reference: string;
      readonly name: Message;
      readonly about: FigureChoice['about'];
    }
  | {
      readonly kind: 'block';
      readonly key: string;
      readonly name: Message;
      readonly what: Message;
      readonly make: () => Block;
    };

/** Lines under one heading. */
export interface ChoiceGroup {
  readonly key: string;
  readonly title: Message;
  readonly choices: readonly Choice[];
}
