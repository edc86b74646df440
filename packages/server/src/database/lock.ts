import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './database-error.ts';

/** Locks of this process: after a restart in a container a stale lock may well hold our own pid. */
const held = new Set<string>();

/**
 * Takes the data directory for this process alone: PGlite itself does not keep a second one out, and two
 * would ruin the files. The lock of a process that has died is taken over.
 *
 * @returns gives the directory back
 * @throws {DatabaseError} when a living process holds it, or the directory cannot be written
 */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, 'database.lock');
  try {
    mkdirSync(directory, { recursive: true });
    if (!written(path)) {
      takeOver(path, directory);
      if (!written(path)) throw inUse(directory, readFileSync(path, 'utf8'));
    }
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError(`La cartella dei dati ${directory} non è scrivibile (${codeOf(error)}).`, {
      cause: error,
    });
  }
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

function written(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function takeOver(path: string, directory: string): void {
  const holder = readFileSync(path, 'utf8');
  if (isAlive(Number(holder), path)) throw inUse(directory, holder);
  // Renamed, not removed: of two that find the same stale lock only one can move it away.
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== holder) {
    // Another process was quicker and this is its lock: give it back.
    renameSync(aside, path);
    throw inUse(directory, readFileSync(path, 'utf8'));
  }
  rmSync(aside, { force: true });
}

function isAlive(pid: number, path: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const inUse = (directory: string, holder: string): DatabaseError =>
  new DatabaseError(
    `La cartella dei dati ${directory} è in uso dal processo ${holder}: fermarlo o indicarne un’altra con DATA_DIR (se quel processo è un altro programma, cancellare database.lock).`,
  );

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
