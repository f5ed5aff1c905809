package org.civicdoc.nlp.internal.organ;

/**
 * A body's name in the text.
 *
 * @param owner whose body it is; its start is where the name begins
 * @param coreEnd where the name of the main body ends: before 办综合科 in 市人大办综合科
 * @param end where the whole name ends, exclusive
 * @param complete whether the name may stand for itself; 宣传部 alone needs a list or a post to
 *     support it
 */
record OrganMatch(Owner owner, int coreEnd, int end, boolean complete) {

  int start() {
    return owner.start();
  }
}
