/**
 * A FHIR boolean is a choice of yes (1) and no (0) from the option set of this id, which import makes and export turns
 * back.
 */
export const boolean_option_set = "boolean";
