import type { BrowserContext, WebSocketRoute } from '@playwright/test';

/** A gate in front of one browser: what comes in can be held, so that someone acts without having seen the latest. */
export type Gate = { hold(): void; release(): void };

/** To be put up before the first page opens. */
export async function gateBefore(context: BrowserContext): Promise<Gate> {
  let held: { route: WebSocketRoute; message: string | Buffer }[] | null = null;
  await context.routeWebSocket(/\/sync\//, (route) => {
    const server = route.connectToServer();
    server.onMessage((message) => {
      if (held === null) route.send(message);
      else held.push({ route, message });
    });
  });
  return {
    hold: () => {
      held ??= [];
    },
    release: () => {
      for (const { route, message } of held ?? []) route.send(message);
      held = null;
    },
  };
}
