/**
 * Loaded before a step (`node --import`): its clock goes so many milliseconds ahead, as that of the simulated cloud
 * does, so that a sweep comes when the time of what it finds is over.
 */
const ahead = Number(process.env.CHAOS_AHEAD_MS);
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
