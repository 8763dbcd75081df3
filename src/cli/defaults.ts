/** What `crossfoot check` does where no option says otherwise. */
export const CHECK_DEFAULTS = { reporter: 'pretty', failOn: 'error', color: true } as const;
