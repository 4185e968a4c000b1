import { describe, expect, it } from 'vitest';
import { markdownLines } from '../../src/load/text/markdown.ts';
import { expectProportional } from '../growth.ts';

const SOURCE = `# Titre *fort* &amp; l’été

Un [lien](http://a.b "x") et ![image](x.png) du **gras** \\* <b>html</b> <script>x()</script> fin
suite molle  
dur

> Citation
>
> deux

- un
- deux
  suite
  - sous

1. a

2. b

| a | b |
|---|---|
| 1 | 2 |

<div>
<p>Bonjour</p>
<script>
alert(1)
</script>
<p>Bonsoir</p>
</div>

Souligné
===
Après [ref][1] et x_y_z, 2 < 3

[1]: http://a.b
***
Fin`;

describe('a Markdown text', () => {
  const lines = markdownLines(SOURCE, 10);
  const texts = lines.map(line => line.text);

  it('gives what a reader sees, without marks, images or scripts', () => {
    expect(texts).toEqual([
      'Titre fort & l’été',
      'Un lien et du gras * html fin suite molle',
      'dur',
      'Citation',
      'deux',
      'un',
      'deux suite',
      'sous',
      'a',
      'b',
      'a | b',
      '1 | 2',
      'Bonjour',
      'Bonsoir',
      'Souligné',
      'Après ref et x_y_z, 2 < 3',
      'Fin',
    ]);
  });

  it('knows the line of the file on which each begins', () => {
    const source = SOURCE.split('\n');
    const starts = [
      '# Titre',
      'Un [lien',
      'dur',
      '> Cit',
      '> deux',
      '- un',
      '- deux',
      '  - sous',
      '1. a',
      '2. b',
      '| a',
      '| 1',
    ];
    const all = [...starts, '<p>Bonjour', '<p>Bonsoir', 'Souligné', 'Après', 'Fin'];
    expect(lines.map(line => line.line)).toEqual(
      all.map(start => 10 + source.findIndex(line => line.startsWith(start))),
    );
  });

  it('says what the markup made of each', () => {
    const kinds = new Map(lines.map(line => [line.text, line.kind]));
    expect(['Titre fort & l’été', 'dur', 'deux', 'sous', 'Bonjour'].map(text => kinds.get(text))).toEqual([
      'heading',
      'paragraph',
      'quote',
      'list-item',
      'line',
    ]);
  });

  it.each([
    ['>', 100_000],
    ['*a ', 200_000],
    ['1. ', 50_000],
    ['_a*', 6000],
    ['[', 300_000],
    [' ', 300_000],
    ['<a ', 100_000],
  ])('takes no longer than its length asks for, full of %j', (piece, times) => {
    expectProportional(
      times,
      length => `a${piece.repeat(length)}b`,
      text => markdownLines(text, 0),
    );
  });
});
