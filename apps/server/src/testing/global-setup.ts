import setup from "@goldthread/db/testing/global-setup";

export default setup;
