import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/load/configuration-error.ts';
import { parseSettings, readSettings } from '../../src/load/settings.ts';

describe('the settings', () => {
  it('of the shipped site.yaml are whole and without a problem', () => {
    const { settings, problems } = readSettings('site.yaml');
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      title: 'Dépêche — dossiers d’exemple',
      diffusion: 'full',
      timeZone: 'Europe/Paris',
    });
  });

  it('have a default for everything, and for a file that is not there', () => {
    expect(parseSettings('site.yaml', '').settings).toEqual(readSettings('nowhere/site.yaml').settings);
    expect(parseSettings('site.yaml', 'title: Mon dossier').settings).toMatchObject({
      title: 'Mon dossier',
      url: null,
    });
  });

  it('are read from an old encoding, which is told', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'depeche-settings-')), 'site.yaml');
    writeFileSync(path, Buffer.from('title: Été à Brême\n', 'latin1'));
    const { settings, problems } = readSettings(path);
    expect(settings.title).toBe('Été à Brême');
    expect(problems).toMatchObject([{ level: 'warning', code: 'encoding-guessed', file: 'site.yaml' }]);
  });

  it('drop the last slash of an address', () => {
    expect(parseSettings('site.yaml', 'url: https://a.org/b/').settings.url).toBe('https://a.org/b');
  });

  it('warn of an unknown key and name the nearest known one', () => {
    const { problems } = parseSettings('site.yaml', 'title: A\ntimezone: UTC\n');
    expect(problems).toMatchObject([
      { level: 'warning', code: 'unknown-key', line: 1, help: 'Did you mean `timeZone`?' },
    ]);
  });

  it('stop the command with file, line and what to do where a value is wrong', () => {
    const read = (text: string) => () => parseSettings('site.yaml', text);
    expect(read('title: A\ndiffusion: extrait')).toThrow(
      new ConfigurationError('site.yaml:2: `diffusion` is "extrait"; it must be full, extract or reference.'),
    );
    for (const text of [
      'url: ici',
      'timeZone: Europe/Parys',
      'language: en',
      'title: ""',
      'title: [a]',
      'a: [',
      '- a',
    ]) {
      expect(read(text), text).toThrow(ConfigurationError);
    }
  });
});
