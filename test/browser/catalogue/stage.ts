import { serve } from '../../../demo/server.mjs';
import { launch } from '../harness.js';
import { answer } from './stand-in.js';
import { type Facts, type Scene, visit } from './visit.js';

/** A server that is every vendor, and a browser that sees nothing but it. */
export interface Stage {
  /** What a visitor makes of a page, one visitor at a time. */
  visit(scene: Scene): Promise<Facts>;
  close(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  let present: Scene['tags'] = [];
  const server = await serve({
    tls: true,
    standIns: false,
    others: (url, dest) => answer(present, url, dest),
  });
  const browser = await launch(`MAP * 127.0.0.1:${server.port}`);
  return {
    visit(scene) {
      present = scene.tags;
      return visit(browser, server, scene);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
