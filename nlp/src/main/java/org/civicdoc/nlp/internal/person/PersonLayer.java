package org.civicdoc.nlp.internal.person;

import java.util.List;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.TextView;

/** Finds persons and their posts. Immutable and thread-safe. */
public final class PersonLayer {

  private final PersonLexicon lexicon = new PersonLexicon();

  /** Loads the lists of surnames and posts. */
  public PersonLayer() {}

  /**
   * The persons and posts of a text.
   *
   * @param view the text
   * @param bodies the bodies and places found in it
   */
  public List<Mention> find(TextView view, List<Mention> bodies) {
    return new PersonFinder(lexicon, view, bodies).find();
  }

  /**
   * The posts beside persons that others have found.
   *
   * @param view the text
   * @param bodies the bodies and places found in it
   * @param persons the persons
   */
  public List<Mention> posts(TextView view, List<Mention> bodies, List<Mention> persons) {
    return new PersonFinder(lexicon, view, bodies).posts(persons);
  }
}
