import type { BrowserContext, WebSocketRoute } from '@playwright/test';

/** A gate in front of one browser: what comes in can be held, so that someone acts without having seen the latest. */
export type Gate = {
  hold(): void;
  release(): void;
  /** From now on nothing this browser says arrives. */
  mute(): void;
};

/** To be put up before the first page opens. */
export async function gateBefore(context: BrowserContext): Promise<Gate> {
  let muted = false;
  let held: { route: WebSocketRoute; message: string | Buffer }[] | null = null;
  await context.routeWebSocket(/\/sync\//, (route) => {
    const server = route.connectToServer();
    route.onMessage((message) => {
      if (!muted) server.send(message);
    });
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
    mute: () => {
      muted = true;
    },
  };
}
