import type { Sentences } from './sentences.ts';

export const en: Sentences = {
  invalid: {
    title: 'Something is not right',
    detail: 'Something you filled in can’t be used like this. Check it and try again; what you wrote is still there.',
  },
  'not-joined': {
    title: 'You have not joined yet',
    detail: 'This device has not joined this workshop. Open the link or fill in the code you were given.',
  },
  'wrong-key': {
    title: 'This link or code does not work',
    detail:
      'There is no workshop behind this link or code. Check that you copied all of it, or ask the facilitator for a new one.',
  },
  'not-allowed': {
    title: 'You can’t do this here',
    detail: 'This takes another role. Ask the facilitator.',
  },
  removed: {
    title: 'You are no longer taking part',
    detail:
      'The facilitator took you out of this workshop. What you wrote is kept. If you want to come back, ask the facilitator.',
  },
  'joining-closed': {
    title: 'The door is closed',
    detail: 'The facilitator lets nobody in at the moment. Ask whether the door can open again, then try once more.',
  },
  'wrong-origin': {
    title: 'This came from another site',
    detail: 'This did not come from the page of this workshop, so it was not done. Open the link you were given.',
  },
  'no-such-workshop': {
    title: 'This workshop is not there',
    detail: 'The workshop does not exist or was deleted. Check that you have the right link, or ask the facilitator.',
  },
  'not-found': {
    title: 'This is not there',
    detail: 'What you are looking for does not exist or is gone. Go back and try again.',
  },
  'epoch-moved': {
    title: 'The group has moved on',
    detail: 'A new working round has begun. Load the page again to go on.',
  },
  conflict: {
    title: 'This changed in the meantime',
    detail: 'Someone else was first. Look at what is there now and try again.',
  },
  frozen: {
    title: 'The text is fixed',
    detail: 'The facilitator has frozen the text; nothing can be added. You can still copy what you wrote.',
  },
  locked: {
    title: 'This part is locked',
    detail: 'The facilitator has locked this part. You can still copy what you wrote.',
  },
  'facilitator-here': {
    title: 'The facilitator is still here',
    detail: 'Only the facilitator can pass that role on. After two minutes away, a co-facilitator can take it over.',
  },
  'last-facilitator': {
    title: 'A facilitator has to stay',
    detail: 'This is the only facilitator. Make someone else facilitator first.',
  },
  'file-missing': {
    title: 'No file came along',
    detail: 'Choose the file of your guide: Word (.docx), Markdown (.md) or a saved guide (.json).',
  },
  'file-empty': {
    title: 'This file is empty',
    detail: 'There is no text in the file. Check that you chose the right one and that it was saved.',
  },
  'file-too-big': {
    title: 'This file is too big',
    detail: 'A guide can be 5 MB. Take pictures out of the document or save it as Markdown, and try again.',
  },
  'file-bomb': {
    title: 'This file gets too big when unpacked',
    detail:
      'There is much more in this file than in an ordinary guide, so it was not read. Copy the text into a new Word document and try again.',
  },
  'file-not-text': {
    title: 'This is not text',
    detail:
      'This file is neither a Word document nor readable text. Choose Word (.docx), Markdown (.md) or a saved guide (.json); text must be saved as UTF-8.',
  },
  'file-old-or-locked': {
    title: 'This Word file does not open',
    detail:
      'It has a password, or comes from an old version of Word (.doc). Save it in Word as .docx without a password and try again.',
  },
  'file-not-word': {
    title: 'This is not a Word document',
    detail:
      'There is something else in this file than a Word document. Save your guide as .docx or as Markdown (.md) and try again.',
  },
  'file-broken': {
    title: 'This file is damaged',
    detail:
      'The file is not whole, so it was not read. Open it in the program you made it with, save it anew and try again.',
  },
  'file-not-a-guide': {
    title: 'This is not a saved guide',
    detail:
      'The file can be read, but something is wrong in the guide it holds. Save the guide again, or correct the place that is named.',
  },
  'file-too-hard': {
    title: 'This file is too complicated',
    detail:
      'Reading this file took too long or too much memory and was stopped. Copy the text into a new document and try again.',
  },
  'no-questions': {
    title: 'No questions were found',
    detail:
      'Put a heading above each block and the questions under it as a list. Begin a core question with the heading Core question. Then try again.',
  },
  'no-silent-round': {
    title: 'There is no silent round',
    detail: 'The silent round is over or has not begun. What you wrote is still on your screen.',
  },
  'silent-revealing': {
    title: 'The silent round is being shown',
    detail: 'Everything comes to the table now, all at once. What was not saved yet is still on your screen.',
  },
  'round-not-open': {
    title: 'This round is not open yet',
    detail: 'You can vote as soon as the facilitator opens the round. Nothing was cast.',
  },
  'round-closed': {
    title: 'This round is closed',
    detail: 'Your vote came after the close and does not count. A vote you cast before still counts.',
  },
  'round-step': {
    title: 'This can’t be done with this round now',
    detail: 'The round has moved on, or is not there yet. Look at how it stands now.',
  },
  'round-fixed': {
    title: 'This is fixed',
    detail:
      'A round that was opened does not change, and a round can only become more secret. Make a new one if needed.',
  },
  'practice-round': {
    title: 'This was for practice',
    detail: 'A practice round has no outcome. Make a real round if you want to decide.',
  },
  'option-gone': {
    title: 'An option is no longer there',
    detail: 'Something to be voted on was taken away or has no title. Change the round and open it then.',
  },
  'confirm-small': {
    title: 'These are few voters',
    detail:
      'With fewer than five voters the result of a secret round may show who chose what. Confirm that you want to open it all the same.',
  },
  'roll-empty': {
    title: 'There is nobody who can vote',
    detail:
      'Nobody is on the roll. Wait until people are here, or name a voter for each partner, and open the round then.',
  },
  'not-on-roll': {
    title: 'You are not on the roll',
    detail:
      'The roll was fixed when this round opened. Your vote was not counted; ask the facilitator whether there will be a new round.',
  },
  'already-cast': {
    title: 'This vote was cast already',
    detail: 'A vote was cast here and can no longer change. The first vote counts.',
  },
  'ballot-invalid': {
    title: 'This vote does not fit this round',
    detail: 'Your vote has not been cast yet. Load the page again and vote once more.',
  },
  'ballot-foreign-option': {
    title: 'This option is not on the ballot',
    detail: 'Your vote has not been cast yet. Choose only from what is on the ballot.',
  },
  'ballot-double-option': {
    title: 'An option is there twice',
    detail: 'Your vote has not been cast yet. Name each option once.',
  },
  'ballot-empty': {
    title: 'You have not chosen anything yet',
    detail: 'Your vote has not been cast yet. Choose at least one thing and vote then.',
  },
  'ballot-too-many': {
    title: 'You chose too many',
    detail: 'Your vote has not been cast yet. Take one or more away and vote then.',
  },
  'ballot-out-of-range': {
    title: 'This number can’t be used here',
    detail: 'Your vote has not been cast yet. Give a whole number that is on the ballot.',
  },
  'ballot-over-cap': {
    title: 'Too many dots on one option',
    detail: 'Your vote has not been cast yet. Take dots away from this option and vote then.',
  },
  'ballot-over-budget': {
    title: 'You placed more dots than you have',
    detail: 'Your vote has not been cast yet. Take dots away and vote then.',
  },
  'ballot-no-reason': {
    title: 'An objection needs a reason',
    detail: 'Your vote has not been cast yet. Write in one sentence what you object to and vote then.',
  },
  'hands-invalid': {
    title: 'This count is not right',
    detail: 'The counted hands were not saved. Check the numbers and fill them in again.',
  },
  'not-ready': {
    title: 'Something is still open',
    detail:
      'The text was not frozen. Go through the list: finish what must be, or knowingly take along what stays open.',
  },
  'document-damaged': {
    title: 'Part of the text can’t be read',
    detail:
      'Nothing was frozen, because text would be missing from it. Ask whoever looks after the server to put a backup back.',
  },
  'not-frozen': {
    title: 'The text is not frozen',
    detail: 'This can only be done with a frozen text. Look at where the workshop stands now.',
  },
  'not-signatory': {
    title: 'A colleague does this',
    detail: 'Your organisation named someone else to sign off. Ask that colleague.',
  },
  'signoff-complete': {
    title: 'This version is settled',
    detail: 'Enough partners agreed and that stands. What your organisation said can’t change any more.',
  },
  'signoff-note': {
    title: 'Something is missing',
    detail: 'Write what your note or reason is, or until when you consult. What you filled in is still there.',
  },
  'other-key': {
    title: 'The server has another key',
    detail:
      'This version was sealed with another key than the server has now. Your verdict was not given. Ask who runs the server to put the old key back.',
  },
  'older-version': {
    title: 'There is a newer version',
    detail: 'No verdict can be given on this version any more. Open the newest one.',
  },
  'too-big': {
    title: 'This is too big',
    detail: 'What you wanted to send is too big and was not saved. Make it shorter or split it.',
  },
  quota: {
    title: 'It is full',
    detail: 'No more fits in this workshop. What is there stays. Talk to the facilitator.',
  },
  'client-too-old': {
    title: 'This page is out of date',
    detail: 'There is a new version of Gesprekstafel. Load the page again; what was saved is still there.',
  },
  malformed: {
    title: 'This could not be read',
    detail: 'The server could not read this message and changed nothing. Load the page again and try once more.',
  },
  'foreign-author': {
    title: 'This belongs to someone else',
    detail: 'You can’t write on behalf of someone else. Nothing was changed.',
  },
  'too-fast': {
    title: 'Slow down a little',
    detail: 'There were too many attempts in a short time. Nothing is lost. Wait a minute and try again.',
  },
  'too-slow': {
    title: 'The connection is too slow',
    detail: 'The connection could not keep up with the group. It recovers by itself; what was saved is still there.',
  },
  'store-unavailable': {
    title: 'Saving does not work right now',
    detail: 'The server can’t save anything at the moment. What was saved is still there. Try again shortly.',
  },
  'room-failed': {
    title: 'The workshop does not open right now',
    detail: 'The workshop could not be loaded. Nothing is lost. Try again shortly.',
  },
  restarting: {
    title: 'The server is restarting',
    detail: 'The server will be back soon. What was saved is still there. Try again in half a minute.',
  },
  'not-built': {
    title: 'The page is not ready yet',
    detail: 'The server runs, but the page has not been made yet. “npm start” on the server does that.',
  },
  internal: {
    title: 'Something went wrong',
    detail:
      'Something went wrong on the server. What was saved is still there. Try again; if it keeps happening, ask whoever looks after the server.',
  },
};
