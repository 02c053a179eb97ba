/** An invented picture of a house by a lake, drawn for the samples. */
export const samplePicture = {
  sha256: '482e0750ec3967584f40478686ff4d36c5299a2f49e1a553b5d051275c051afb',
  mediaType: 'image/png',
  width: 480,
  height: 270,
  base64:
    'iVBORw0KGgoAAAANSUhEUgAAAeAAAAEOBAMAAACjtNlUAAAAElBMVEXp7vUfOl8/fWuwZR////9rdIBOz1JtAAAC40lEQVR42u3d' +
    '0U3kMBSFYZQOTgfRaYHtgG1h+28FWBiRsS8Th8SeIff/Hy105S+7li3xwNMTERERERERERERERERERERERERERERERE1ps+yebOI' +
    'pVxiKZdYyiWWcomlXGIpl1jKJZZyiaVcYimXWMollnKJpVxiKZdYyiWWcomlXGIpl1jKJZZyiaVcYimXWMollnKJpVxiKZdYyiWW' +
    'comlXGIpl1j6reJpLlc80LsurvcXr/UFS8PEDwGWxokPB7v0TZ6HelfEdttaR7A0Unx/sDRUfDR4cunz7XHSUHG9v3itH/jS8yH9' +
    'YH+Atx7hwvc2rWncILCD72/vOMSATw5+51373DhuDLjeX7wGGPCS53Jay7gxYAff395xiAGfHPzBW/rcOm4IuN5fvAYY8DXP5bSG' +
    'cUPADr6/veMQHwL+u+jlO9mf5U8BHgW+8L58bh43AlzvL14DDLjkuZy2Pm4E2MH3t3ccYsAnB3/xLj63jxsArvcXrwEeD17+UuGB' +
    'wC59i2mr4waAHXx/e8chBnxy8JL34fOGcf3B9f7iNcCAg+Pw33c1bW1cf7CD72/vOMSATw6+5r37vGVcd3C9v3gNMODwiLz5imkr' +
    '47qDHXx/e8chBvxTcFAN3v6bh6PBJc+zN43rDa73F68BBvzNEQma7wl28P3tHYcY8MnBUwPYdwQH+5unjf8mgFOBW7w3x3UGuzHA' +
    'gDcc4Zvj+oKnVvAMGPCWIzLfC2wffIgBnxw87R/XFTy1g2fAW/5/bOgYcJetAQYMGDBgwIDPBn7gAAMGDBgwYMCAAQMGDBgwYMCA' +
    'AQMGDBgwYMCAAQMGDPgT/C9Znf5SweMGGDBgwL8LnO5aAgwYMGDe0tzDgAEDBsxbmnsYMGDAvKW5hwEDBgyYtzT3MGDAgAHzlubh' +
    'ARgwYN7S3MOAAQMGzFuaexgwYMC8pbmHAQMGDJi3NPcwYMCAAfOW5uEBGDBg3tLcw4ABAwZ8fK8xU5yiynjccgAAAABJRU5ErkJg' +
    'gg==',
} as const
