package org.civicdoc.warc;

/** What is met on the way through a web archive. */
public sealed interface WarcItem permits WarcPage, WarcGap, OtherCapture {}
