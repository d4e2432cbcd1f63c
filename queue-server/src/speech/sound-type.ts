/** The kind of a sound by its first bytes: clips may be packed otherwise than what is synthesised. */
export function soundType(sound: Buffer): string {
  const head = sound.toString('latin1', 0, 4);
  if (head === 'RIFF') return 'audio/wav';
  return head === 'OggS' ? 'audio/ogg' : 'audio/mpeg';
}
