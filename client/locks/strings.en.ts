export default {
  locked: 'Locked',
  lockedAt: 'Locked, {{when}}',
  lockedBy: 'Locked by {{name}}, {{when}}',
};
