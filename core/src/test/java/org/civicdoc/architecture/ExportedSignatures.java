package org.civicdoc.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a caller of a class must know: the types in its own and its members' signatures. */
final class ExportedSignatures extends ArchCondition<JavaClass> {

  private final String[] prefixes;

  private ExportedSignatures(String... prefixes) {
    super("hold only types from %s in signatures", Arrays.toString(prefixes));
    this.prefixes = prefixes;
  }

  static ArchCondition<JavaClass> holdOnlyTypesFrom(String... prefixes) {
    return new ExportedSignatures(prefixes);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Set<String> foreign =
        signatureTypes(type)
            .map(ExportedSignatures::elementType)
            .filter(found -> !found.isPrimitive())
            .map(JavaClass::getName)
            .filter(name -> Stream.of(prefixes).noneMatch(name::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    events.add(new SimpleConditionEvent(type, foreign.isEmpty(), type.getName() + foreign));
  }

  private static Stream<JavaClass> signatureTypes(JavaClass type) {
    Stream<JavaType> parents =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> members =
        type.getMembers().stream()
            .filter(ExportedSignatures::isExported)
            .flatMap(ExportedSignatures::memberTypes);
    return Stream.concat(parents, members)
        .flatMap(found -> found.getAllInvolvedRawTypes().stream());
  }

  private static boolean isExported(JavaMember member) {
    return (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED))
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static Stream<JavaType> memberTypes(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    return Stream.concat(
        Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream()),
        code.getThrowsClause().getTypes().stream());
  }

  private static JavaClass elementType(JavaClass type) {
    return type.getBaseComponentType();
  }
}
