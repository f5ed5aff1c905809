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
 * The weights of a conditional random field: for each feature's hash a row of small whole numbers,
 * one for each label, and the transitions between labels in the same measure.
 *
 * <p>The file is gzip over: number of features; their hashes, ascending, as differences; for each
 * feature a bit set of the labels with a weight, then those weights as bytes; the transitions.
 */
final class TaggerModel {

  /** The weights of one feature, padded. */
  static final int ROW = 16;

  private static final int MAGIC = 0x43495654;

  private final WeightTable weights;
  private final short[] transitions;

  TaggerModel(int[] hashes, byte[] weights, short[] transitions) {
    this.weights = WeightTable.of(hashes, weights);
    this.transitions = transitions;
  }

  /** Sets the scores of the labels to the sums of the features' weights. */
  void score(int[] features, long[] room, int[] scores) {
    weights.score(features, room, scores);
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
    int[] hashes = new int[in.readInt()];
    byte[] weights = new byte[hashes.length * ROW];
    byte[] body = in.readAllBytes();
    int at = 0;
    int hash = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      int shift = 0;
      int difference = 0;
      byte part;
      do {
        part = body[at++];
        difference |= (part & 0x7F) << shift;
        shift += 7;
      } while (part < 0);
      hash += difference;
      hashes[i] = hash;
      int labels = (body[at++] & 0xFF) << 8;
      labels |= body[at++] & 0xFF;
      for (int label = 0; label < Labels.COUNT; label++) {
        if ((labels & (1 << label)) != 0) {
          weights[i * ROW + label] = body[at++];
        }
      }
    }
    short[] transitions = new short[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (short) (body[at++] << 8);
      transitions[i] |= (short) (body[at++] & 0xFF);
    }
    return new TaggerModel(hashes, weights, transitions);
  }

  /** Writes a model; {@code hashes} ascend. The stream stays open. */
  static void write(int[] hashes, byte[] weights, short[] transitions, OutputStream stream)
      throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(gzip);
    out.writeInt(MAGIC);
    out.writeInt(hashes.length);
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      int difference = hashes[i] - last;
      last = hashes[i];
      while ((difference & ~0x7F) != 0) {
        out.writeByte((difference & 0x7F) | 0x80);
        difference >>>= 7;
      }
      out.writeByte(difference);
      int labels = 0;
      for (int label = 0; label < Labels.COUNT; label++) {
        labels |= weights[i * ROW + label] != 0 ? 1 << label : 0;
      }
      out.writeShort(labels);
      for (int label = 0; label < Labels.COUNT; label++) {
        if (weights[i * ROW + label] != 0) {
          out.writeByte(weights[i * ROW + label]);
        }
      }
    }
    for (short transition : transitions) {
      out.writeShort(transition);
    }
    out.flush();
    gzip.finish();
  }
}
