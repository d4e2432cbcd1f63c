// Loaded before a program that lasts (run.mjs): who started it may be killed without a word, and then
// nobody would be left to stop it. The channel to the launcher closes with the launcher.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// It is there to hear that end alone, and keeps no program running.
process.channel?.unref();
