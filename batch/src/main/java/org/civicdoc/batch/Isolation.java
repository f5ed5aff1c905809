package org.civicdoc.batch;

/** Where pages are worked on. */
public enum Isolation {
  /**
   * In processes of their own, each with its own memory, that are ended if a page takes too long or
   * takes them down. A bad page fails alone, whatever it does.
   */
  PROCESS,
  /**
   * On threads of this process. Starts at once, but a page that hangs cannot be stopped, and one
   * that needs too much memory may harm the others.
   */
  THREAD
}
