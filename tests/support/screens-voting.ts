import type { Page } from '@playwright/test';
import { RoundAnswer } from '../../shared/http/rounds.ts';
import { MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import type { Choice } from '../../shared/voting/ballot.ts';
import type { Method, Round } from '../../shared/voting/round.ts';
import { createDevice, type Device, joined, read } from './device.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';
import { WireClient } from './wire-client.ts';

/** Votes in every state, by eight people of five partners: a round per method that is open, and one with its result. */
const PARTNERS = [
  'Scholengroep Noordrand',
  'Hogeschool De Brug',
  'Openbaar Onderwijs IJsselstreek',
  'ROC Delta',
  'SBO',
];
const NAMES = [
  'Anna Bakker',
  'Bram Yıldız',
  'Chaima el Amrani',
  'Daan Visser',
  'Eva Jansen',
  'Finn de Boer',
  'Guus Mol',
];
const OPTIONS = [
  'Rustig groeien met wie we kennen',
  'Twee besturen uit de regio erbij, met een proefjaar voor iedereen',
  'Eerst de begeleiding op orde',
  'Samen met het mbo',
];
const METHODS = ['consent', 'choice', 'score', 'dots', 'ranking'] as const;
const SETTINGS = { consent: {}, choice: { max: 2 }, score: {}, dots: { budget: 5, cap: 3 }, ranking: {} };

type VoteHall = {
  board: string;
  made: MadeWorkshop;
  facilitator: Device;
  people: readonly Device[];
  open: Record<Method, Round>;
  done: Record<Method, Round>;
  secret: Round;
  again: Round;
  defined: Round;
  closed: Round;
};

const halls = new WeakMap<DressedTable, Promise<VoteHall>>();

function hallOf(table: DressedTable): Promise<VoteHall> {
  const known = halls.get(table) ?? fillHall(table.url, table.view.guide.locale);
  halls.set(table, known);
  return known;
}

/** What one of them votes: differing enough that every picture has something to show. */
function ballotOf({ method, options }: Round, at: number): Choice {
  const ids = options.map(({ id }) => id);
  const turned = [...ids.slice(at % 3), ...ids.slice(0, at % 3)];
  switch (method) {
    case 'consent':
      return (
        [
          { verdict: 'agree' as const },
          { verdict: 'reservation' as const, reason: 'Als de reistijd voor studenten onder een half uur blijft.' },
          { verdict: 'agree' as const },
          { verdict: 'object' as const, reason: 'Onze begeleiders kunnen er dit jaar geen school bij hebben.' },
        ][at % 4] ?? { verdict: 'abstain' }
      );
    case 'choice':
      return { optionIds: turned.slice(0, 1 + (at % 2)) };
    case 'score':
      return { scores: Object.fromEntries(ids.map((id, i) => [id, (at + i) % 5 === 4 ? null : (at * 2 + i * 3) % 6])) };
    case 'dots':
      return { dots: Object.fromEntries(turned.map((id, i) => [id, [3, 1, 1, 0][i] ?? 0])) };
    case 'ranking':
      return { order: turned.slice(0, 2 + (at % 3)) };
  }
}

async function fillHall(url: string, locale: 'nl' | 'en'): Promise<VoteHall> {
  const facilitator = createDevice(url);
  const made = await read(
    MadeWorkshop,
    await facilitator.post('/api/workshops', {
      title: 'Samen groeien in de regio',
      locale,
      guide: { id: 'uitbreidingsstrategie' },
      partners: PARTNERS.map((name, at) => ({ name, kind: at === 1 ? 'institute' : 'school' })),
    }),
    201,
  );
  const path = `/api/workshops/${made.workshop.id}`;
  await facilitator.post('/api/join', { key: made.facilitatorKey, name: 'Marit de Vries' });
  const { partners } = await read(WorkshopView, await facilitator.get(path));
  const people: Device[] = [];
  for (const [at, name] of NAMES.entries()) {
    const partnerId = partners[at % 4]?.id;
    const { device } = await joined(url, {
      key: made.joinKey,
      name,
      ...(partnerId === undefined ? {} : { partnerId }),
    });
    const line = new WireClient(url, made.workshop.id, device.cookie());
    await line.synced;
    people.push(device);
  }
  const act = async (round: Round, step: string, body: unknown = {}): Promise<Round> =>
    (await read(RoundAnswer, await facilitator.post(`${path}/rounds/${round.id}/${step}`, body))).round;
  const define = async (method: Method, change: Partial<Record<string, unknown>> = {}): Promise<Round> =>
    (
      await read(
        RoundAnswer,
        await facilitator.post(`${path}/rounds`, {
          title: 'Met welk scenario gaan we verder?',
          question: 'Waar zetten we de komende twee jaar samen onze tijd en ons geld op in?',
          subject: { kind: 'options', options: OPTIONS.map((title) => ({ title })) },
          method,
          kind: 'named',
          electorate: 'participants',
          settings: SETTINGS[method],
          quorum: 2 / 3,
          ...(method === 'ranking' ? {} : { threshold: { of: 'cast', atLeast: 0.500000001 } }),
          ...change,
        }),
        201,
      )
    ).round;
  const opened = async (round: Round): Promise<Round> => act(round, 'open', { confirmSmall: true });
  const cast = async (round: Round, many: number): Promise<void> => {
    for (const [at, device] of people.slice(0, many).entries()) {
      const choice = ballotOf(round, at);
      const answer = await device.send('PUT', `${path}/rounds/${round.id}/ballot`, { body: { choice } });
      if (!answer.ok) throw new Error(await answer.text());
    }
  };
  const finished = async (round: Round, many: number): Promise<Round> => {
    const now = await opened(round);
    await cast(now, many);
    await act(now, 'close');
    return act(now, 'reveal');
  };
  const each = async (make: (method: Method) => Promise<Round>): Promise<Record<Method, Round>> => ({
    consent: await make('consent'),
    choice: await make('choice'),
    score: await make('score'),
    dots: await make('dots'),
    ranking: await make('ranking'),
  });
  const done = await each(async (method) => finished(await define(method), 7));
  await act(done.consent, 'decide', {
    decided: 'We gaan rustig groeien, en kijken na een jaar of er een bestuur bij kan.',
    reservations: 'De reistijd blijft onder een half uur.',
    owner: 'Chaima el Amrani',
    reviewAt: '2027-06-01',
  });
  const again = await finished(await define('choice', { before: done.choice.id }), 5);
  const secret = await opened(await define('choice', { kind: 'secret', title: 'Welke naam krijgt het partnerschap?' }));
  await cast(secret, 4);
  const closed = await opened(await define('choice', { kind: 'secret', title: 'Wie zit de stuurgroep voor?' }));
  await cast(closed, 6);
  await act(closed, 'close');
  const defined = await define('consent', { title: 'Sluiten we ons aan bij de regio?', minutes: 10 });
  const open = await each(async (method) => opened(await define(method, { minutes: 60 })));
  await cast(open.choice, 5);
  return {
    board: `${url}/w/${made.workshop.id}`,
    made,
    facilitator,
    people,
    open,
    done,
    secret,
    again,
    defined,
    closed,
  };
}

async function go(page: Page, device: Device, address: string): Promise<void> {
  const [name = '', value = ''] = device.cookie().split('=', 2);
  await page.context().addCookies([{ name, value, url: new URL(address).origin }]);
  await page.goto(address);
  await page.locator('main h1').first().waitFor();
  await page.locator('[data-testid=status][data-tone=good]').waitFor();
}

/** Someone who hasn't cast anywhere. */
const last = ({ people }: VoteHall): Device => people[6] ?? people[0] ?? createDevice('');

type Way = {
  as?: (hall: VoteHall) => Device;
  path(hall: VoteHall): string;
  act?(page: Page): Promise<void>;
};

const screen = (name: string, { as = last, path, act }: Way): Screen => ({
  name: `voting-${name}`,
  whole: true,
  visit: async (page, table) => {
    const hall = await hallOf(table);
    await go(page, as(hall), `${hall.board}${path(hall)}`);
    await act?.(page);
  },
});

const at = (round: Round): string => `/rounds/${round.id}`;
const she = ({ facilitator }: VoteHall): Device => facilitator;
const waitFor = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

const shown = (name: string, round: (hall: VoteHall) => Round): Screen => ({
  name: `voting-hall-${name}`,
  sizes: ['1280x720', '1920x1080', '1024x768'],
  visit: async (page, table) => {
    const hall = await hallOf(table);
    const path = `/api/workshops/${hall.made.workshop.id}/commands`;
    await hall.facilitator.post(path, { type: 'spotlight', target: { kind: 'round', id: round(hall).id } });
    await page.goto(`${table.url}/show#${hall.made.viewKey}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
  },
});

export const VOTING_SCREENS: readonly Screen[] = [
  screen('list', { path: () => '/rounds' }),
  screen('list-steer', { as: she, path: () => '/rounds' }),
  screen('form', { as: she, path: () => '/rounds?new=1', act: waitFor('form') }),
  screen('defined', { as: she, path: ({ defined }) => at(defined) }),
  screen('opening', {
    as: she,
    path: ({ defined }) => at(defined),
    act: async (page) => {
      await page.locator('section[aria-labelledby=round-steps] button').first().click();
      await page.getByTestId('roll-count').waitFor();
    },
  }),
  screen('open-steer', { as: she, path: ({ open }) => at(open.choice), act: waitFor('figure') }),
  screen('receipt', {
    as: ({ people }) => people[0] ?? createDevice(''),
    path: ({ open }) => at(open.choice),
    act: waitFor('[data-testid=receipt]'),
  }),
  screen('secret', { path: ({ secret }) => at(secret), act: waitFor('form') }),
  screen('review', {
    path: ({ secret }) => at(secret),
    act: async (page) => {
      await page.locator('form input').first().check();
      await page.locator('form button').first().click();
      await page.locator('#ballot-review').waitFor();
    },
  }),
  screen('closed', { path: ({ closed }) => at(closed) }),
  screen('board', { path: () => '' }),
  screen('again', { path: ({ again }) => at(again), act: waitFor('table') }),
  ...METHODS.flatMap((method) => [
    screen(`ballot-${method}`, { path: ({ open }) => at(open[method]), act: waitFor('form') }),
    screen(`result-${method}`, { path: ({ done }) => at(done[method]), act: waitFor('table') }),
    shown(`result-${method}`, ({ done }) => done[method]),
  ]),
  shown('announced', ({ defined }) => defined),
  shown('open', ({ open }) => open.choice),
  shown('secret', ({ secret }) => secret),
  shown('closed', ({ closed }) => closed),
];
