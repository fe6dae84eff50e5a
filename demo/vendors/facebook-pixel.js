// Meta Pixel.
// Consent: fbq('consent', 'revoke') holds events in memory, 'grant' sends them.
// https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
const tag = standIn('facebook-pixel');
const waiting = [];
let allowed = true;
let pixel = '';

fbq.callMethod = (command, subject) => {
  if (command === 'consent') allowed = subject === 'grant';
  if (command === 'init') pixel = subject;
  if (command === 'track') waiting.push(subject);
  flush();
};
for (const call of fbq.queue.splice(0)) fbq.callMethod(...call);

tag.repeat(() => {
  waiting.push('SubscribedButtonClick'); // the automatic events that the real pixel collects
  flush();
});

function flush() {
  if (!allowed || !pixel) return;
  for (const event of waiting.splice(0)) {
    tag.cookie('_fbp', 'fb.1.1763798400.918273645');
    tag.send(`https://www.facebook.com/tr/?id=${pixel}&ev=${event}`);
  }
}
