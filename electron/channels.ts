/** Page to shell, the only one that the shell listens to: "give me a port to the core". Carries nothing. */
export const connectChannel = 'hankekirja:connect'
/** Shell to page: a `BridgeMessage`, with the port where it brings one. */
export const messageChannel = 'hankekirja:message'
