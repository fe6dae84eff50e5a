// Video, audio, tracks and embedded files of the own site.
kit.run(async () => {
  const found = { log: [] };
  const wait = async (element, type) =>
    found.log.push(
      `${type} ${(await kit.event(element, type)).target.localName} ${element.currentSrc ?? ''}`,
    );
  const audio = new Audio('/lab/files/tone.wav?audio');
  found.audio = [audio.src, audio.preload, audio.autoplay];
  await wait(audio, 'loadeddata');
  found.duration = audio.duration.toFixed(2);
  audio.src = '/lab/files/tone.wav?changed';
  await wait(audio, 'loadeddata');
  audio.setAttribute('src', '/lab/files/tone.wav?attribute');
  await wait(audio, 'loadeddata');
  audio.muted = true;
  found.play = await kit.attempt(() => audio.play());
  const video = document.createElement('video');
  video.poster = '/art/mark.svg?poster';
  video.muted = true;
  found.video = [video.poster, video.networkState];
  const source = document.createElement('source');
  source.src = '/lab/files/tone.wav?source';
  source.type = 'audio/wav';
  const wrong = Object.assign(document.createElement('source'), {
    src: '/lab/files/never.xyz',
    type: 'video/none',
  });
  video.append(wrong, source, document.createElement('track'));
  document.body.append(video);
  await wait(video, 'loadeddata');
  const track = video.querySelector('track');
  track.kind = 'subtitles';
  track.default = true;
  track.srclang = 'en';
  track.src = '/lab/files/words.vtt?track';
  track.track.mode = 'showing';
  await wait(track, 'load');
  found.cues = [...track.track.cues].map(cue => cue.text);
  source.src = '/lab/files/tone.wav?source2';
  video.load();
  await wait(video, 'loadeddata');
  const html = kit.add(
    '<video muted poster="/art/mark.svg?html" src="/lab/files/tone.wav?html"><track src="/lab/files/words.vtt?html"><a href="/x">none</a></video>',
  );
  await wait(html, 'loadeddata');
  html.removeAttribute('src');
  html.load();
  found.emptied = [html.networkState, html.currentSrc];
  const failed = new Audio('/lab/missing.wav');
  await wait(failed, 'error');
  found.error = [failed.error.code, failed.networkState];
  const harmless = document.createElement('audio');
  harmless.crossOrigin = 'anonymous';
  harmless.src = 'https://cdn.harmless.test/lab/files/tone.wav';
  await wait(harmless, 'loadeddata');
  found.sources = kit.attempt(
    () => Object.assign(document.createElement('video'), { srcObject: new MediaSource() }).srcObject,
  );
  const media = new MediaSource();
  const streamed = document.createElement('video');
  streamed.src = URL.createObjectURL(media);
  await kit.event(media, 'sourceopen');
  found.media = media.readyState;
  const object = document.createElement('object');
  object.type = 'image/svg+xml';
  object.data = '/art/mark.svg?object';
  document.body.append(object);
  await wait(object, 'load');
  found.object = [object.data, object.contentDocument?.documentElement.localName];
  const page = kit.add(
    '<object data="/lab/files/inner.html?object" type="text/html"><p>fallback</p></object>',
  );
  await wait(page, 'load');
  found.page = page.contentWindow?.inner;
  page.data = '/lab/files/inner.html?object2';
  await wait(page, 'load');
  const embed = document.createElement('embed');
  embed.type = 'image/svg+xml';
  embed.setAttribute('src', '/art/mark.svg?embed');
  document.body.append(embed);
  await wait(embed, 'load');
  embed.src = '/art/mark.svg?embed2';
  await wait(embed, 'load');
  const missing = kit.add(
    '<object data="/lab/missing-object" type="image/png"><img src="/art/mark.svg?fallback" alt=""></object>',
  );
  await kit.event(missing.firstChild);
  return found;
});
