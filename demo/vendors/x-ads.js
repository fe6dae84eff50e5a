// X (Twitter) conversion tracking. There is no call that stops it.
const tag = standIn('x-ads');

twq.exe = (command, id) => {
  if (command === 'config') tag.repeat(() => hit(id, 'PageView'));
  if (command === 'event') hit(id, 'event');
};
for (const call of twq.queue.splice(0)) twq.exe(...call);

function hit(id, event) {
  tag.cookie('_twpid', 'tw.1763798400.564738291');
  tag.send(`https://t.co/i/adsct?txn_id=${id}&type=${event}`);
  tag.send(`https://analytics.twitter.com/i/adsct?txn_id=${id}&type=${event}`);
}
