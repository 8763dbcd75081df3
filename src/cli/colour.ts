/** Colours are for terminals, and only when nobody declined them (NO_COLOR, --no-color, a dumb terminal). */
export const wantsColour = (
  asked: boolean,
  environment: NodeJS.ProcessEnv = process.env,
  terminal: boolean = process.stdout.isTTY === true,
): boolean => {
  if (!asked || environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return true;
  return terminal && environment.TERM !== 'dumb';
};
