export default {
  wrote: 'Geschreven door',
  facilitator: 'gespreksleiding',
  colours: 'Kleuren per partner',
} as const;
