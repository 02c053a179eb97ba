/** What the words of a sentence tell of it; Finnish first, with Swedish and English beside it. */

/** A gathering that people come to. */
export const EVENT_WORDS =
  /tilaisuu|tapahtuma|työpaj|seminaar|koulutus(?:päiv|tilaisuu)|infoon|infossa|webinaar|kokous|kokoontu|retki|messu|aamukahvi|evenemang|seminari|möte|workshop|event|seminar|meeting/iu

/** Told as something that has been: passive past, past of to be, or perfect. */
export const PAST_WORDS =
  /\p{L}(?:ttiin|tiin)(?!\p{L})|(?<!\p{L})(?:oli|olivat|on|ovat|ole)(?!\p{L}).*\p{L}(?:tu|ty|nut|nyt|neet)(?!\p{L})|(?<!\p{L})(?:oli|olivat|piti|alkoi|päättyi|osallistui|järjesti|toteutti|was|were|has been|have been|var|har)(?!\p{L})/iu

/** Money, audit, application and agreement may have days outside of the project. */
export const OUTSIDE_WORDS =
  /maks|tilintarkast|hake|haki|haett|hakemu|päätö|myönne|sopimu|allekirjoit|ennen hank|aikaisemm|aiem|edeltä|jatkohan|tulev|lain|laki|asetu|ohjelma|strategi|betal|revision|ansök|beslut|avtal|payment|audit|appl|decision|agreement|programme/iu

/** Of the project's own running time. */
export const RUNNING_WORDS =
  /toteutusaika|toteutettiin|toteutus alkoi|toteutettu|hankeaika|hanke kesti|hanke on kestänyt|ajanjaksolla|ajalla|genomfördes|projekttid|pågick|implemented|duration|ran from/iu
