package org.civicdoc.batch.internal.source;

/** A page out of an archive: archives are read in one sweep, so it is in memory already. */
final class HeldContent implements PageContent {

  private final byte[] bytes;

  HeldContent(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public byte[] read() {
    return bytes;
  }

  @Override
  public long heldBytes() {
    return bytes.length;
  }
}
