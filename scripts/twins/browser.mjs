// One Chromium for all pages, spoken to over its debugging pipe: messages are JSON, each ended by a zero byte.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds; printing a page takes less than one second. */
const PATIENCE = 60_000;

export class Browser {
  #child;
  #folder;
  #waiting = new Map();
  #heard = '';
  #last = 0;
  #session;

  /** Rejects with the code ENOENT where there is no `chromium` on the PATH. */
  static async start() {
    const browser = new Browser();
    const folder = mkdtempSync(join(tmpdir(), 'twins-chromium-'));
    const child = spawn(
      'chromium',
      ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${folder}`],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    browser.#child = child;
    browser.#folder = folder;
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.once('exit', () => browser.#giveUp('it has ended'));
    child.stdio[3].on('error', () => browser.#giveUp('it does not listen'));
    child.stdio[4].setEncoding('utf8').on('data', (chunk) => browser.#hear(chunk));
    const { targetId } = await browser.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.#send('Target.attachToTarget', { targetId, flatten: true });
    browser.#session = sessionId;
    return browser;
  }

  /** A page of HTML as the bytes of a PDF. */
  async print(html, options) {
    const { frameTree } = await this.#send('Page.getFrameTree');
    await this.#send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    const { data } = await this.#send('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }

  stop() {
    this.#child.once('exit', () => rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 }));
    this.#child.kill();
  }

  /** Whatever is still asked of a browser that cannot answer any more fails. */
  #giveUp(reason) {
    for (const { reject } of this.#waiting.values()) reject(new Error(`chromium: ${reason}`));
    this.#waiting.clear();
  }

  #send(method, params = {}) {
    const id = ++this.#last;
    const message = { id, method, params, ...(this.#session && { sessionId: this.#session }) };
    this.#child.stdio[3].write(`${JSON.stringify(message)}\0`);
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const timer = setTimeout(() => this.#giveUp(`no answer to ${method}`), PATIENCE);
    return answer.finally(() => clearTimeout(timer));
  }

  #hear(chunk) {
    const messages = (this.#heard + chunk).split('\0');
    this.#heard = messages.pop();
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    }
  }
}
