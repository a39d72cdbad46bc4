package io.plumbline.measuring;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;

/// Figures in PostgreSQL's binary COPY form: a signature, rows of length-prefixed fields, a trailer. Times count
/// microseconds, dates days, from 2000-01-01; a numeric is a list of digits to the base 10,000.
/// (PostgreSQL manual, COPY, “Binary Format”; src/backend/utils/adt/numeric.c, numeric_recv.)
final class FigureRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final short FIELDS = 12;
    private static final Instant TIME_ZERO = Instant.parse("2000-01-01T00:00:00Z");
    private static final long DAY_ZERO = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final BigInteger BASE = BigInteger.valueOf(10_000);

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 20);

    FigureRows() {
        clear();
    }

    private void clear() {
        bytes.clear();
        bytes.put(SIGNATURE).putInt(0).putInt(0);
    }

    int size() {
        return bytes.position();
    }

    /// What was added so far; the next rows begin anew.
    InputStream drain() {
        bytes.putShort((short) -1);
        byte[] rows = new byte[bytes.position()];
        bytes.flip();
        bytes.get(rows);
        clear();
        return new ByteArrayInputStream(rows);
    }

    void add(long id, CheckedFigure figure) {
        byte[] asReported = figure.asReported().getBytes(StandardCharsets.UTF_8);
        reserve(400 + asReported.length);
        bytes.putShort(FIELDS);
        bytes.putInt(8).putLong(id);
        bytes.putInt(8).putLong(ChronoUnit.MICROS.between(TIME_ZERO, figure.knownAt()));
        bytes.putInt(4).putInt(figure.series());
        bytes.putInt(4).putInt(day(figure.period().start()));
        bytes.putInt(4).putInt(day(figure.period().end()));
        bytes.putInt(4).putInt(figure.source());
        bytes.putInt(2).putShort((short) figure.definition());
        bytes.putInt(2).putShort((short) figure.cumulation().code());
        bytes.putInt(2).putShort((short) figure.price().code());
        bytes.putInt(2).putShort((short) figure.vintage().code());
        switch (figure.value()) {
            case Figure.Value.Is is -> addNumeric(is.quantity().value());
            case Figure.Value.Withdrawn ignored -> bytes.putInt(-1);
        }
        if (asReported.length == 0) {
            bytes.putInt(-1);
            return;
        }
        bytes.putInt(asReported.length).put(asReported);
    }

    private void reserve(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(bytes.capacity() * 2 + more);
            bytes.flip();
            bytes = larger.put(bytes);
        }
    }

    private static int day(LocalDate date) {
        return (int) (date.toEpochDay() - DAY_ZERO);
    }

    private void addNumeric(BigDecimal value) {
        int scale = Math.max(value.scale(), 0);
        int fractionDigits = (scale + 3) / 4;
        BigDecimal aligned = value.abs().setScale(fractionDigits * 4);
        if (aligned.precision() <= 18) {
            addDigits(
                    value.signum(),
                    scale,
                    fractionDigits,
                    aligned.unscaledValue().longValueExact());
            return;
        }
        addDigits(value.signum(), scale, fractionDigits, aligned.unscaledValue());
    }

    private void addDigits(int sign, int scale, int fractionDigits, long unscaled) {
        int digits = 0;
        for (long rest = unscaled; rest > 0; rest /= 10_000) {
            digits++;
        }
        addHeader(sign, scale, fractionDigits, digits);
        long power = 1;
        for (int digit = 1; digit < digits; digit++) {
            power *= 10_000;
        }
        for (long rest = unscaled; power > 0 && digits > 0; power /= 10_000) {
            bytes.putShort((short) (rest / power));
            rest %= power;
        }
    }

    private void addDigits(int sign, int scale, int fractionDigits, BigInteger unscaled) {
        ArrayDeque<Short> digits = new ArrayDeque<>();
        for (BigInteger rest = unscaled; rest.signum() > 0; rest = rest.divide(BASE)) {
            digits.addFirst(rest.mod(BASE).shortValue());
        }
        addHeader(sign, scale, fractionDigits, digits.size());
        digits.forEach(bytes::putShort);
    }

    /// `weight` is the power of 10,000 of the first digit.
    private void addHeader(int sign, int scale, int fractionDigits, int digits) {
        bytes.putInt(8 + 2 * digits);
        bytes.putShort((short) digits).putShort((short) (digits - fractionDigits - 1));
        bytes.putShort((short) (sign < 0 ? 0x4000 : 0)).putShort((short) scale);
    }
}
