export default {
  locked: 'Op slot',
  lockedAt: 'Op slot, {{when}}',
  lockedBy: 'Op slot gezet door {{name}}, {{when}}',
};
