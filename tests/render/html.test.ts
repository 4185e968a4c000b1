import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, jsonScript, safeUrl } from '../../src/render/writing/html.ts';

describe('the html tag', () => {
  it('escapes text and attributes', () => {
    expect(html`<p title="${'"x"'}">${'<b>&'}</p>`.value).toBe('<p title="&quot;x&quot;">&lt;b&gt;&amp;</p>');
  });

  it('leaves its own results as they are, in lists too', () => {
    expect(html`<ul>${['a', '<'].map(x => html`<li>${x}</li>`)}</ul>`.value).toBe('<ul><li>a</li><li>&lt;</li></ul>');
  });

  it('prints nothing for what is not there, but prints zero', () => {
    expect(html`${null}${undefined}${false}${0}`.value).toBe('0');
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { childNodes } = parseFragment(html`<i title="${text}">${text}</i>`.value);
        expect(childNodes).toHaveLength(1);
        const [element] = childNodes as unknown as [{ childNodes: { nodeName: string }[]; attrs: unknown[] }];
        expect(element.attrs).toHaveLength(1);
        expect(element.childNodes.every(node => node.nodeName === '#text')).toBe(true);
      }),
    );
  });

  it('replaces characters that no page may hold', () => {
    expect(escapeHtml('a\u0000b\u001fc\ud800d\u202ee')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
    expect(escapeHtml('été\n« œuf »\u202f!')).toBe('été\n« œuf »\u202f!');
    expect(escapeHtml('😀')).toBe('😀');
  });
});

describe('links', () => {
  it('are http or https, nothing else', () => {
    expect(safeUrl('https://exemple.fr/a?b=1')).toBe('https://exemple.fr/a?b=1');
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//exemple.fr',
      'a/b',
      '',
      null,
    ])
      expect(safeUrl(url)).toBeNull();
  });
});

describe('data inside a script element', () => {
  it('cannot close it', () => {
    const script = jsonScript({ a: '</script><!--\u2028' }).value;
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toEqual({ a: '</script><!--\u2028' });
  });
});
