/**
 * Loaded before a child's own program (`--import`): when the parent is gone, however it ended, the channel to it closes
 * and the child is asked to stop as by anybody else.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
