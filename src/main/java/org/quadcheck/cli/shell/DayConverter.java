package org.quadcheck.cli.shell;

import java.time.LocalDate;
import org.quadcheck.document.Fields;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
public final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    return Fields.readDay(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no date. Write a day as 2026-03-14.".formatted(text)));
  }
}
