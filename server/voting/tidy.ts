import { Round, type RoundDefinition, RoundOption } from '../../shared/voting/round.ts';
import { tidyLine } from '../workshops/names.ts';

const Question = Round.shape.question.unwrap();

/** What was typed for a round, as it is kept: lines anyone can read, in one way of writing. AppError: invalid, with the field. */
export function tidyDefinition(sent: RoundDefinition): RoundDefinition {
  const { title, question, subject } = sent;
  const { options } = subject;
  return {
    ...sent,
    title: tidyLine(Round.shape.title, title, 'title'),
    ...(question === undefined ? {} : { question: tidyLine(Question, question, 'question') }),
    subject: {
      ...subject,
      ...(options === undefined
        ? {}
        : {
            options: options.map((option, at) => ({
              title: tidyLine(RoundOption.shape.title, option.title, `subject.options.${at}.title`),
            })),
          }),
    },
  };
}
