/**
 * How a server of our own is set: for a small machine that runs the program beside it, on the loopback alone.
 * Everything is given on the command line, so that an update of this file reaches data made long ago.
 */
import { totalmem } from "node:os";

export type Settings = Record<string, string | number>;

const MIB = 1024 * 1024;

/** Settings of every server of our own, safe against power loss. */
export function toSettings(memory = totalmem()): Settings {
  const share = (part: number, least: number, most: number) =>
    `${Math.min(Math.max(Math.floor((memory * part) / MIB), least), most)}MB`;
  return {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    unix_socket_permissions: "0700",
    password_encryption: "scram-sha-256",
    max_connections: 100,
    shared_buffers: share(0.2, 64, 2048),
    effective_cache_size: share(0.5, 256, 65_536),
    work_mem: share(1 / 512, 4, 32),
    maintenance_work_mem: share(1 / 64, 32, 512),
    // Compilation costs more than it saves on queries of a few milliseconds.
    jit: "off",
    random_page_cost: 1.1,
    // A campaign's tables begin empty, and plans made for empty tables are kept until somebody counts the rows.
    autovacuum_naptime: "10s",
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    wal_compression: "pglz",
    // Acknowledged is durable: an answer goes out after the commit has reached the disk.
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",
    // A transaction left open anywhere in the cluster holds the feed back, so a forgotten one is ended.
    idle_in_transaction_session_timeout: "60s",
    timezone: "UTC",
    log_timezone: "UTC",
    // DETAIL lines quote the row, and rows hold what does not belong into a log.
    log_error_verbosity: "terse",
  };
}

/** The server writes its own log, a file a weekday in the data folder's `log`, so that it outlives whoever started it. */
export const LOG_BY_WEEKDAY: Settings = {
  logging_collector: "on",
  log_directory: "log",
  log_filename: "postgresql-%a.log",
  log_truncate_on_rotation: "on",
  log_rotation_age: "1d",
  log_rotation_size: 0,
};

/** For tests alone: nothing has to outlive the test, so nothing waits for the disk. */
export const FORGETFUL: Settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  shared_buffers: "128MB",
  max_connections: 200,
  log_min_messages: "fatal",
};

/** The settings as arguments of `postgres`. */
export function toArguments(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
