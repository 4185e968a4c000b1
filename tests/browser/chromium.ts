/**
 * The browser of the tests, on any Linux machine: the one that `CHROME_PATH` names, else the one inside the npm package
 * `@sparticuz/chromium`, with the shared libraries that a bare machine lacks from the same package. Where none starts the
 * tests fail: a site that no browser has seen is not tested.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'];

/** @param more flags for the browser's command line */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) return chromium.launch({ executablePath: named, args: [...ARGUMENTS, ...more] });
  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [...ARGUMENTS, '--no-zygote', ...more],
    env: { ...process.env, LD_LIBRARY_PATH: libraryPath(folder), ...fontconfig(folder) },
  });
}

/** Libraries of the package (built for Amazon Linux), which a bare machine lacks: NSS and expat. */
function libraryPath(folder: string): string {
  return [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean).join(':');
}

/** A machine without any font configuration gets the package's fonts. */
function fontconfig(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

/** Unpacks the browser once a version, beside its package. Into a folder of its own that is renamed when whole, so that two runs may race. */
async function unpacked(): Promise<string> {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const folder = join(packed, `../../.cache/depeche-chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  await inflateInto(making, packed);
  try {
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the machine's folder for temporary files, and nowhere else. */
async function inflateInto(folder: string, packed: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(join(packed, 'bin', name));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
