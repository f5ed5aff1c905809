package org.civicdoc.nlp.internal.fact;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.Tenure;
import org.civicdoc.nlp.internal.fact.TenureWords.TenureWord;
import org.jspecify.annotations.Nullable;

/**
 * Posts that are listed as one person's, with the bodies between them: 市委副书记、市长、市公安局局长.
 *
 * @param posts the posts
 * @param first the index of the first entity, a post or its body
 * @param last the index of the last post
 */
record ListedPosts(List<Listed> posts, int first, int last) {

  /**
   * One of them.
   *
   * @param role the post
   * @param body whose post it is, or null
   * @param tenure what a word before the post says, 市教育局|原|局长, or null
   */
  record Listed(Entity role, @Nullable Entity body, @Nullable Tenure tenure) {}

  /** The list that begins with the post at an index. */
  static ListedPosts at(int role, TenureWords words, SentenceEntities entities) {
    int first = isOwned(role, words, entities) ? role - 1 : role;
    List<Listed> posts = new ArrayList<>();
    Entity body = null;
    Entity whole = null;
    Tenure tenure = null;
    int last = role;
    for (int next = role; next >= 0; next = next(last, words, entities)) {
      last = next;
      if (isOwned(next, words, entities)) {
        body = entities.get(next - 1);
        whole = whole == null ? body : whole;
      } else if (words.ofWhole.contains(entities.get(next).text())) {
        body = whole;
      }
      TenureWord said = next == first ? null : words.attribute(entities.between(next - 1, next));
      tenure = said == null ? tenure : said.tenure();
      posts.add(new Listed(entities.get(next), body, tenure));
    }
    return new ListedPosts(posts, first, last);
  }

  /** The list without all behind its first post, which stands at an index. */
  ListedPosts onlyFirst(int role) {
    return new ListedPosts(posts.subList(0, 1), first, role);
  }

  /** The index of the post that is listed behind another, or -1. */
  private static int next(int last, TenureWords words, SentenceEntities entities) {
    int next = last + 1;
    if (isOwner(next, entities) && isOwned(next + 1, words, entities)) {
      return isJoint(last, words, entities) ? next + 1 : -1;
    }
    return entities.is(next, EntityType.ROLE) && isJoint(last, words, entities) ? next : -1;
  }

  private static boolean isJoint(int left, TenureWords words, SentenceEntities entities) {
    return words.joints.contains(withoutAttribute(entities.between(left, left + 1), words));
  }

  /** Whether the entity before a post says whose post it is. */
  private static boolean isOwned(int role, TenureWords words, SentenceEntities entities) {
    return entities.is(role, EntityType.ROLE)
        && isOwner(role - 1, entities)
        && withoutAttribute(entities.between(role - 1, role), words).isEmpty();
  }

  private static boolean isOwner(int index, SentenceEntities entities) {
    return entities.is(index, EntityType.ORGANIZATION) || entities.is(index, EntityType.PLACE);
  }

  private static String withoutAttribute(String between, TenureWords words) {
    TenureWord said = words.attribute(between);
    return said == null ? between : between.substring(0, between.length() - said.word().length());
  }
}
