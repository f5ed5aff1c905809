package org.civicdoc.nlp.internal.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a conditional random field: for each feature a row of small whole numbers, one for
 * each label, and the transitions between labels in the same measure.
 *
 * <p>The file is gzip over: number of features; for each key, unsigned and ascending, its distance
 * from the last and a bit set of its variants; for each of these a bit set of the labels with a
 * weight, then those weights as bytes; the transitions.
 */
final class TaggerModel {

  /** The weights of one feature, padded. */
  static final int ROW = 16;

  private static final int MAGIC = 0x43495655;

  private final WeightTable weights;
  private final short[] transitions;

  private TaggerModel(WeightTable weights, short[] transitions) {
    this.weights = weights;
    this.transitions = transitions;
  }

  /** The weights of the features. */
  WeightTable weights() {
    return weights;
  }

  /** The weights of one label after another, row by row. */
  short[] transitions() {
    return transitions;
  }

  /** The model that is shipped with the library. */
  static TaggerModel load() {
    InputStream stream = TaggerModel.class.getResourceAsStream("tagger.model");
    if (stream == null) {
      throw new IllegalStateException("the resource tagger.model is missing from the jar");
    }
    try (stream) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("the resource tagger.model cannot be read", e);
    }
  }

  /** Reads a model; the stream stays open. */
  static TaggerModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("no tagger model of this version");
    }
    long[] features = new long[in.readInt()];
    byte[] weights = new byte[features.length * ROW];
    Bytes body = new Bytes(in.readAllBytes());
    long key = 0;
    for (int i = 0; i < features.length; ) {
      key += body.number();
      int variants = body.pair();
      for (int variant = 0; variant < FeatureGroup.VARIANTS; variant++) {
        if ((variants & 1 << variant) != 0) {
          features[i] = key * FeatureGroup.VARIANTS + variant;
          body.row(weights, i * ROW);
          i++;
        }
      }
    }
    short[] transitions = new short[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (short) body.pair();
    }
    return new TaggerModel(WeightTable.of(features, weights), transitions);
  }

  /** The body of a file while it is read. */
  private static final class Bytes {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    int pair() {
      return (bytes[at++] & 0xFF) << 8 | bytes[at++] & 0xFF;
    }

    /** A number, seven bits in a byte, the lowest first. */
    long number() {
      int shift = 0;
      long number = 0;
      byte part;
      do {
        part = bytes[at++];
        number |= (long) (part & 0x7F) << shift;
        shift += 7;
      } while (part < 0);
      return number;
    }

    void row(byte[] weights, int from) {
      int labels = pair();
      for (int label = 0; label < Labels.COUNT; label++) {
        if ((labels & 1 << label) != 0) {
          weights[from + label] = bytes[at++];
        }
      }
    }
  }

  /**
   * Writes a model; the stream stays open.
   *
   * @param features as {@link WeightTable#of} takes them
   * @param weights a row of {@link #ROW} for each
   * @param transitions the weights of one label after another, row by row
   * @param stream where it goes
   */
  static void write(long[] features, byte[] weights, short[] transitions, OutputStream stream)
      throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(gzip);
    out.writeInt(MAGIC);
    out.writeInt(features.length);
    long last = 0;
    for (int i = 0; i < features.length; ) {
      long key = features[i] / FeatureGroup.VARIANTS;
      writeNumber(key - last, out);
      last = key;
      int end = i;
      int variants = 0;
      while (end < features.length && features[end] / FeatureGroup.VARIANTS == key) {
        variants |= 1 << features[end++] % FeatureGroup.VARIANTS;
      }
      out.writeShort(variants);
      while (i < end) {
        writeRow(weights, i++ * ROW, out);
      }
    }
    for (short transition : transitions) {
      out.writeShort(transition);
    }
    out.flush();
    gzip.finish();
  }

  private static void writeNumber(long number, DataOutputStream out) throws IOException {
    long rest = number;
    while (rest > 0x7F) {
      out.writeByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static void writeRow(byte[] weights, int from, DataOutputStream out) throws IOException {
    int labels = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      labels |= weights[from + label] != 0 ? 1 << label : 0;
    }
    out.writeShort(labels);
    for (int label = 0; label < Labels.COUNT; label++) {
      if (weights[from + label] != 0) {
        out.writeByte(weights[from + label]);
      }
    }
  }
}
