/** Password of the server's login role on test clusters alone. */
export const server_test_password = "goldthread-server-test";
