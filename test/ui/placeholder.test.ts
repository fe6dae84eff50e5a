import { describe, expect, test } from 'vitest';
import { about } from '../../src/catalogue/about.js';
import { leanAddress, pageAddress } from '../../src/ui/embed-address.js';

const BASE = 'https://www.fernhill.test/page.html';
const page = (vendor: string, frame: string) => pageAddress(frame, BASE, about[vendor]?.embed)?.href;

describe('the page of what a frame shows', () => {
  test.each([
    [
      'youtube',
      'https://www.youtube.com/embed/M7lc1UVf-VE?rel=0',
      'https://www.youtube.com/watch?v=M7lc1UVf-VE',
    ],
    [
      'youtube',
      '//www.youtube-nocookie.com/embed/M7lc1UVf-VE',
      'https://www.youtube.com/watch?v=M7lc1UVf-VE',
    ],
    [
      'youtube',
      'https://www.youtube.com/embed/videoseries?si=x&list=PLbpi6ZahtOH6',
      'https://www.youtube.com/playlist?list=PLbpi6ZahtOH6',
    ],
    ['vimeo', 'https://player.vimeo.com/video/76979871', 'https://vimeo.com/76979871'],
    [
      'vimeo',
      'https://player.vimeo.com/video/76979871?dnt=1&h=0a1b2c3d4e',
      'https://vimeo.com/76979871/0a1b2c3d4e',
    ],
    [
      'google-maps',
      'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d248!2d2.2922926!3d48.8583701!2m3!1f0!3m3!1m2!1s0x47e66e:0x8ddca9!2sEiffel%20Tower!5e0',
      'https://www.google.com/maps/search/?api=1&query=Eiffel%20Tower',
    ],
    [
      'google-maps',
      'https://www.google.com/maps/embed?pb=!1m14!1m12!1m3!1d248!2d-2.29!3d48.85!2m3!1f0',
      'https://www.google.com/maps/search/?api=1&query=48.85,-2.29',
    ],
    [
      'google-maps',
      'https://www.google.com/maps/embed/v1/place?key=AIza&q=Space+Needle,Seattle',
      'https://www.google.com/maps/search/?api=1&query=Space+Needle,Seattle',
    ],
    ['google-maps', 'https://maps.google.com/maps?q=Bonn&output=embed', 'https://www.google.com/maps?q=Bonn'],
    ['spotify', 'https://open.spotify.com/embed/track/11dFgh?x=1', 'https://open.spotify.com/track/11dFgh'],
    [
      'dailymotion',
      'https://geo.dailymotion.com/player.html?video=x84sh87',
      'https://www.dailymotion.com/video/x84sh87',
    ],
    ['twitch', 'https://player.twitch.tv/?channel=monstercat&parent=a', 'https://www.twitch.tv/monstercat'],
    ['twitch', 'https://clips.twitch.tv/embed?clip=Some-Clip&parent=a', 'https://clips.twitch.tv/Some-Clip'],
    [
      'openstreetmap',
      'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4&marker=50.7%2C7.1',
      'https://www.openstreetmap.org/?mlat=50.7&mlon=7.1',
    ],
  ])('%s: %s', (vendor, frame, expected) => expect(page(vendor, frame)).toBe(expected));

  test('is the frame’s own address where nobody knows better', () => {
    expect(page('youtube', '/embed/short')).toBe('https://www.fernhill.test/embed/short');
    expect(page('hotjar', 'https://insights.hotjar.com/x')).toBe('https://insights.hotjar.com/x');
  });

  test('is none for a frame without an address of its own', () => {
    expect(pageAddress('', BASE)).toBeNull();
    expect(pageAddress('data:text/html,x', BASE)).toBeNull();
    expect(pageAddress('javascript:1', BASE)).toBeNull();
  });
});

test('less tracking goes into the query', () => {
  const lean = (frame: string) => leanAddress(frame, BASE, about.vimeo?.embed);
  expect(lean('https://player.vimeo.com/video/1?h=2#t=3s')).toBe(
    'https://player.vimeo.com/video/1?h=2&dnt=1#t=3s',
  );
  expect(lean('https://player.vimeo.com/video/1?dnt=0')).toBe('https://player.vimeo.com/video/1?dnt=1');
  expect(leanAddress('https://www.youtube.com/embed/x', BASE, about.youtube?.embed)).toBeNull();
});
